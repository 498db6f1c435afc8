/** One file as a browser's form sends it. */
export function form(filename: string, bytes: Uint8Array): { body: Buffer; type: string } {
  const mark = 'x-loa-ban-x';
  const head = `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: audio/wav\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${mark}--\r\n`)]),
    type: `multipart/form-data; boundary=${mark}`,
  };
}
