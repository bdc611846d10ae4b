import { Routes } from '@angular/router';

export const certificationRoutes: Routes = [
  {
    path: 'certificates',
    loadChildren: () =>
      import('./certificates/certificates.routes').then(m => m.certificatesRoutes),
  },
  {
    path: 'annual-review',
    loadChildren: () =>
      import('./certificates/certificates.routes').then(m => m.annualReviewRoutes),
  },
  {
    path: 'issuing',
    loadChildren: () => import('./issuing/issuing.routes').then(m => m.issuingRoutes),
  },
  {
    path: 'settings',
    loadChildren: () => import('./settings/settings.routes').then(m => m.settingsRoutes),
  },
];
