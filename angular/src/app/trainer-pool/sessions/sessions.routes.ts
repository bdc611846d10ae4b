import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const form = (requiredPolicy: string) => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy },
  canDeactivate: [unsavedChangesGuard],
  loadComponent: () =>
    import('./form/session-form-page.component').then(m => m.SessionFormPageComponent),
});

export const sessionsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/session-list.component').then(m => m.SessionListComponent),
  },
  { path: 'new', title: 'TrainerPool::Sessions:New', ...form('TrainerPool.Sessions.Edit') },
  {
    path: ':id',
    loadComponent: () =>
      import('./detail/session-page.component').then(m => m.SessionPageComponent),
  },
  { path: ':id/edit', title: 'TrainerPool::Sessions:Edit', ...form('TrainerPool.Sessions.Edit') },
  {
    path: ':id/re-plan',
    title: 'TrainerPool::Sessions:RePlan',
    ...form('TrainerPool.Sessions.Publish'),
    resolve: { isRePlan: () => true },
  },
  {
    path: ':id/invite',
    title: 'TrainerPool::Invite:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainerPool.Sessions.Edit' },
    loadComponent: () => import('./invite/invite-page.component').then(m => m.InvitePageComponent),
  },
  {
    path: ':id/record',
    title: 'TrainerPool::Record:PageTitle',
    loadComponent: () => import('./record/record-page.component').then(m => m.RecordPageComponent),
  },
];
