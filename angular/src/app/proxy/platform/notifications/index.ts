export * from './models';
export * from './notification.service';
