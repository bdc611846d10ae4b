import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const guarded = (requiredPolicy: string) => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy },
});

export const trainersRoutes: Routes = [
  {
    path: '',
    title: 'TrainerPool::Menu:Trainers',
    ...guarded('TrainerPool.Trainers'),
    loadComponent: () => import('./list/trainer-list.component').then(m => m.TrainerListComponent),
  },
  {
    path: ':id',
    title: 'TrainerPool::Menu:Trainers',
    ...guarded('TrainerPool.Trainers'),
    loadComponent: () =>
      import('./detail/trainer-page.component').then(m => m.TrainerPageComponent),
  },
  {
    path: ':id/edit',
    title: 'TrainerPool::Profile:Edit',
    ...guarded('TrainerPool.Trainers.Edit'),
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('../profile-form/profile-form-page.component').then(m => m.ProfileFormPageComponent),
  },
];
