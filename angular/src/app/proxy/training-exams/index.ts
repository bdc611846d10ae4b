import * as Papers from './papers';
import * as Questions from './questions';
export { Papers, Questions };
