import * as AspNetCore from './asp-net-core';
import * as Auditing from './auditing';
import * as Authorization from './authorization';
export { AspNetCore, Auditing, Authorization };
