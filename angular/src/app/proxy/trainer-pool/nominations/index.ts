export * from './models';
export * from './nomination-status.enum';
export * from './nomination.service';
