import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const guarded = (requiredPolicy: string) => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy },
});

export const trainerPoolRoutes: Routes = [
  {
    path: 'sessions',
    title: 'TrainerPool::Menu:Sessions',
    ...guarded('TrainerPool.Sessions'),
    loadChildren: () => import('./sessions/sessions.routes').then(m => m.sessionsRoutes),
  },
  {
    path: 'hours',
    title: 'TrainerPool::Menu:Hours',
    ...guarded('TrainerPool.Hours'),
    loadChildren: () => import('./hours/hours.routes').then(m => m.hoursRoutes),
  },
  {
    path: 'study-claims',
    title: 'TrainerPool::Menu:StudyClaims',
    ...guarded('TrainerPool.StudyClaims'),
    loadComponent: () =>
      import('./hours/claims/claim-list.component').then(m => m.ClaimListComponent),
  },
  {
    path: 'my-training',
    title: 'TrainerPool::Menu:MyTraining',
    ...guarded('TrainerPool.MyTraining'),
    loadChildren: () => import('./my-training/my-training.routes').then(m => m.myTrainingRoutes),
  },
  {
    path: 'my-hours',
    title: 'TrainerPool::MyHours:Title',
    ...guarded('TrainerPool.MyHours'),
    loadChildren: () => import('./hours/hours.routes').then(m => m.myHoursRoutes),
  },
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
