import * as DataScopes from './data-scopes';
export { DataScopes };
