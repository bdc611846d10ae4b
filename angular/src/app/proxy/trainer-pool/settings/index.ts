export * from './models';
export * from './trainer-pool-settings.service';
