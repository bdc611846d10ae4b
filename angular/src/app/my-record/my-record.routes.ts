import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const myRecordRoutes: Routes = [
  {
    path: '',
    title: 'TrainerPool::Menu:MyRecord',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.MyCertificate' },
    loadComponent: () => import('./my-record-page.component').then(m => m.MyRecordPageComponent),
  },
];
