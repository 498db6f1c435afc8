export { decode, inspectEncoded, inspectMaster, type InspectDeps } from './inspect.js';
