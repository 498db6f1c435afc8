export { decode, inspectEncoded, inspectMaster, type InspectDeps } from './inspect.js';
export { measure, type FullMeasures } from './measure.js';
