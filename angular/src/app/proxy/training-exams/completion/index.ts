export * from './completion-certificate.service';
export * from './models';
