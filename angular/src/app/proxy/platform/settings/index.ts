export * from './email-settings.service';
export * from './models';
export * from './time-zone-settings.service';
