/** What a worker thread does: measures facts, or cascades, in one world on one network. */
import { measure } from './measure.ts';

export { modelCascades } from './real/model-cascades.ts';
export default measure;
