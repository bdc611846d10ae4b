import * as AspNetCore from './asp-net-core';
export { AspNetCore };
