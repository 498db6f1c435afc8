/** From a bare clone to something that runs. Node's own modules only: nothing is installed yet. */
import { minimumNode, nodeIsNewEnough } from './machine.mjs';

/** @param {() => Promise<void>} [beside] what else may be fetched while the libraries come */
export async function setup(beside) {
  if (!nodeIsNewEnough(process.versions.node)) {
    const wanted = minimumNode.join('.');
    throw new Error(
      `Node ${process.versions.node} quá cũ. Cài Node ${wanted} trở lên rồi chạy lại.`,
    );
  }
  const { ensureInstalled } = await import('./install.mjs');
  await ensureInstalled(beside);
}

export async function setupAndBuild() {
  await setup();
  const { buildIfStale } = await import('./build.mjs');
  await buildIfStale();
}
