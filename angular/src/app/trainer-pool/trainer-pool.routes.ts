import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

export const trainerPoolRoutes: Routes = [
  {
    path: 'trainers',
    loadChildren: () => import('./trainers/trainers.routes').then(m => m.trainersRoutes),
  },
  {
    path: 'nominations',
    loadChildren: () => import('./nominations/nominations.routes').then(m => m.nominationsRoutes),
  },
  {
    path: 'batches',
    loadChildren: () => import('./batches/batches.routes').then(m => m.batchesRoutes),
  },
  {
    path: 'my-teaching',
    loadChildren: () => import('./teaching/teaching.routes').then(m => m.teachingRoutes),
  },
  {
    path: 'settings',
    title: 'TrainerPool::Menu:Settings',
    canActivate: [permissionGuard],
    canDeactivate: [unsavedChangesGuard],
    data: { requiredPolicy: 'TrainerPool.Settings' },
    loadComponent: () =>
      import('./settings/settings-page.component').then(m => m.SettingsPageComponent),
  },
];
