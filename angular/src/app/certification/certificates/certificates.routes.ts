import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const may = (act = '') => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy: `Certification.Certificates${act}` },
});

/** Beside the list, since the menu marks the entry whose address an address begins with. */
export const annualReviewRoutes: Routes = [
  {
    path: '',
    title: 'Certification::Menu:AnnualReview',
    ...may('.ReviewAnnually'),
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./annual-review/annual-review-page.component').then(m => m.AnnualReviewPageComponent),
  },
];

export const certificatesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Certification::Menu:Certificates',
    ...may(),
    loadComponent: () =>
      import('./list/certificate-list.component').then(m => m.CertificateListComponent),
  },
  {
    path: 'apply',
    title: 'Certification::Apply:Title',
    ...may('.Apply'),
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./apply/apply-page.component').then(m => m.ApplyPageComponent),
  },
  {
    path: 'cards',
    title: 'Certification::Cards:Title',
    ...may(),
    loadComponent: () =>
      import('../print/cards/cards-page.component').then(m => m.CardsPageComponent),
  },
  {
    path: 'register',
    title: 'Certification::Register:Title',
    ...may(),
    loadComponent: () =>
      import('../print/register/register-page.component').then(m => m.RegisterPageComponent),
  },
  {
    path: ':id',
    title: 'Certification::Menu:Certificates',
    ...may(),
    loadComponent: () =>
      import('./detail/certificate-page.component').then(m => m.CertificatePageComponent),
  },
];
