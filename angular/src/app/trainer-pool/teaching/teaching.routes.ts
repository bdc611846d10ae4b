import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const guarded = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'TrainerPool.MyTeaching' },
};

export const teachingRoutes: Routes = [
  {
    path: '',
    title: 'TrainerPool::Menu:MyTeaching',
    ...guarded,
    loadComponent: () =>
      import('./lessons/my-teaching-page.component').then(m => m.MyTeachingPageComponent),
  },
  {
    path: 'profile',
    title: 'TrainerPool::Profile:Title',
    ...guarded,
    loadComponent: () =>
      import('./profile/my-profile-page.component').then(m => m.MyProfilePageComponent),
  },
  {
    path: 'profile/edit',
    title: 'TrainerPool::Profile:Edit',
    ...guarded,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('../profile-form/profile-form-page.component').then(m => m.ProfileFormPageComponent),
  },
  {
    path: ':id',
    title: 'TrainerPool::Teach:Invitation',
    ...guarded,
    loadComponent: () =>
      import('./invitation/invitation-page.component').then(m => m.InvitationPageComponent),
  },
];
