import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const form = () => import('./form/exam-form-page.component').then(m => m.ExamFormPageComponent);
const edit = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'TrainingExams.Exams.Edit' },
  canDeactivate: [unsavedChangesGuard],
  loadComponent: form,
};

export const examsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/exam-list.component').then(m => m.ExamListComponent),
  },
  { path: 'new', title: 'TrainingExams::Exams:New', ...edit },
  {
    path: ':id',
    loadComponent: () => import('./detail/exam-detail.component').then(m => m.ExamDetailComponent),
  },
  { path: ':id/edit', title: 'TrainingExams::Exams:Edit', ...edit },
  {
    path: ':id/draws',
    title: 'TrainingExams::Draw:Title',
    loadComponent: () => import('./draw/draw-page.component').then(m => m.DrawPageComponent),
  },
  {
    path: ':id/make-up',
    title: 'TrainingExams::MakeUp:Title',
    ...edit,
    loadComponent: () =>
      import('./make-up/make-up-page.component').then(m => m.MakeUpPageComponent),
  },
  {
    path: ':id/room',
    title: 'TrainingExams::Room:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Exams.Supervise' },
    loadComponent: () => import('./room/room-page.component').then(m => m.RoomPageComponent),
  },
];
