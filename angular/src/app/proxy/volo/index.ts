import * as Abp from './abp';
export { Abp };
