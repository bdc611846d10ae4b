import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const certificationRoutes: Routes = [
  {
    path: 'bodies',
    title: 'Certification::Menu:Bodies',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.Bodies' },
    loadChildren: () => import('./bodies/bodies.routes').then(m => m.bodiesRoutes),
  },
  {
    path: 'people',
    title: 'Certification::Menu:People',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.People' },
    loadChildren: () => import('./people/people.routes').then(m => m.peopleRoutes),
  },
];
