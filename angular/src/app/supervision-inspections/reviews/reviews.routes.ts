import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

export const reviewsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./queue-page.component').then(m => m.QueuePageComponent),
  },
  {
    path: ':indicatorId/:unitId',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./review-page.component').then(m => m.ReviewPageComponent),
  },
];
