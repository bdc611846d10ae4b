import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MyCertificateService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { OpenSessionsComponent } from '../trainer-pool/my-training/open-sessions.component';
import { inShownOrder } from './certificate-order';
import { ComingSessionsComponent } from './coming-sessions.component';
import { EligibilityComponent } from './eligibility.component';
import { OwnCertificateComponent } from './own-certificate.component';
import { OwnExamsComponent } from './own-exams.component';
import { YearlyHoursComponent } from './yearly-hours.component';

/** 我的执法档案: all that an officer has and still needs, on one page, for the phone first. */
@Component({
  selector: 'app-my-record-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ComingSessionsComponent,
    EligibilityComponent,
    LocalizationPipe,
    OpenSessionsComponent,
    OwnCertificateComponent,
    OwnExamsComponent,
    PageHeaderComponent,
    PageStateComponent,
    PermissionDirective,
    YearlyHoursComponent,
  ],
  templateUrl: './my-record-page.component.html',
  styleUrl: './my-record-page.component.scss',
})
export class MyRecordPageComponent {
  private readonly service = inject(MyCertificateService);
  private readonly inline = inject(InlineErrors);

  protected readonly resource = rxResource({
    stream: () => this.inline.within(this.service.get()),
  });
  protected readonly mine = shown(this.resource);
  protected readonly certificates = computed(() =>
    inShownOrder(this.mine.value()?.certificates ?? []),
  );
}
