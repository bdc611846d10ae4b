import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  CertificateListDto,
  CertificateNumberService,
  CertificateService,
  GetCertificatesInput,
  IssuingBatchDto,
  IssuingBatchService,
  IssuingOutcomeDto,
} from '@proxy/certification/certificates';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { certificateTone, standingName } from '../../certificate-words';
import { BatchProgressComponent } from '../batch-progress.component';
import { HeldBackComponent } from '../held-back.component';
import { BatchActs } from './batch-acts';
import { IssueImportComponent } from './issue-import.component';

/** One batch: its list goes out, the numbers come back. */
@Component({
  selector: 'app-batch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BatchProgressComponent,
    CellDirective,
    DataListComponent,
    HeldBackComponent,
    IssueImportComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './batch-page.component.html',
})
export class BatchPageComponent {
  private readonly batches = inject(IssuingBatchService);
  private readonly certificates = inject(CertificateService);
  private readonly numbers = inject(CertificateNumberService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(BatchActs);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild<DataListComponent<CertificateListDto>>(DataListComponent);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: this.id,
    stream: ({ params }) => this.inline.within(this.batches.get(params)),
  });
  protected readonly batch = shown(this.resource);
  private readonly settings = rxResource({ stream: () => this.numbers.getSettings() });
  protected readonly issuedByBureau = computed(
    () => this.settings.hasValue() && this.settings.value().issuedByBureau,
  );
  /** Of the last try, where somebody was held back. */
  protected readonly outcome = signal<IssuingOutcomeDto | null>(null);
  protected readonly mayReveal = inject(PermissionService).getGrantedPolicy(
    'Certification.People.Reveal',
  );
  protected readonly columns: ListColumn<CertificateListDto>[] = [
    { key: 'personName', header: 'Certification::Certs:Name', lead: true },
    { key: 'organizationUnitId', header: 'Certification::Certs:Unit', sortable: true },
    { key: 'number', header: 'Certification::Certs:Number', sortable: true },
    { key: 'issuedOn', header: 'Certification::DisplayName:IssuedOn', width: '130px' },
    { key: 'validUntil', header: 'Certification::Certs:ValidUntil', width: '130px' },
    { key: 'state', header: 'Certification::Certs:State', width: '160px' },
  ];

  protected readonly load = (query: ListQuery) =>
    this.certificates.getList({
      ...query,
      batchId: this.id(),
    } as unknown as GetCertificatesInput);

  protected readonly tone = certificateTone;
  protected readonly standing = standingName;
  protected readonly waits = ({ count = 0, issuedCount = 0 }: IssuingBatchDto) =>
    issuedCount < count;

  protected async export(batch: IssuingBatchDto): Promise<void> {
    if (await this.acts.export(batch)) this.toaster.success('Certification::Issuing:Export.Done');
  }

  protected async issue(batch: IssuingBatchDto): Promise<void> {
    const outcome = await this.acts.issue(batch);
    if (!outcome) return;
    this.outcome.set(outcome.heldBack?.length ? outcome : null);
    if (!this.outcome()) this.toaster.success('Certification::Issuing:Issue.Done');
    this.reload();
  }

  protected reload(): void {
    this.resource.reload();
    this.list()?.reload();
  }
}
