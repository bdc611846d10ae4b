export * from './abp-application-configuration.service';
