import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';

@Component({
  selector: 'app-status-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageHeaderComponent, RouterLink],
  template: `
    <app-page-header [title]="'::' + status() + ':Title'" />
    <div class="panel">
      <p>{{ '::' + status() + ':Text' | abpLocalization }}</p>
      <a class="btn btn-primary" routerLink="/">{{ '::BackToHome' | abpLocalization }}</a>
    </div>
  `,
})
export class StatusPageComponent {
  readonly status = input.required<'NoAccess' | 'NotFound'>();
}
