import { Routes } from '@angular/router';

export const certificationRoutes: Routes = [];
