export * from './certificate-check.service';
export * from './certificate-qr.service';
export * from './models';
