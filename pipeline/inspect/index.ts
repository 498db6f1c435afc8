export { decode } from './decode.js';
export { inspectEncoded, inspectMaster, type InspectDeps } from './inspect.js';
