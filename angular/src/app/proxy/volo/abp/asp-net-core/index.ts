import * as ApiDefinitions from './api-definitions';
import * as ApplicationConfigurations from './application-configurations';
export { ApiDefinitions, ApplicationConfigurations };
