import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const printed = () => import('./print/print-page.component').then(m => m.PrintPageComponent);

export const papersRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/paper-list.component').then(m => m.PaperListComponent),
  },
  {
    path: ':id',
    loadComponent: () => import('./detail/paper-page.component').then(m => m.PaperPageComponent),
  },
  {
    path: ':id/design',
    title: 'TrainingExams::Papers:Design',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Papers.Edit' },
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./designer/designer-page.component').then(m => m.DesignerPageComponent),
  },
  { path: ':id/print', title: 'TrainingExams::Papers:Print', loadComponent: printed },
  {
    path: ':id/key',
    title: 'TrainingExams::Papers:PrintKey',
    data: { withKey: true },
    loadComponent: printed,
  },
];
