import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { ExamPageComponent, stayInExamGuard } from './taking/exam-page.component';

export const takingRoutes: Routes = [
  {
    path: ':id',
    title: 'TrainingExams::Take:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.MyExams' },
    canDeactivate: [stayInExamGuard],
    component: ExamPageComponent,
  },
];
