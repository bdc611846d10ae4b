import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

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
];
