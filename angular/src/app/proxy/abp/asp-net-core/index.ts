import * as ApplicationConfigurations from './application-configurations';
export { ApplicationConfigurations };
