import { LocalizationPipe, LocalizationService, PagedResultDto } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  CertificateListDto,
  CertificateService,
  CertificateStep,
  GetCertificatesInput,
  IssuingBatchService,
  IssuingOutcomeDto,
} from '@proxy/certification/certificates';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map, switchMap } from 'rxjs';
import { AreaNamesComponent } from '../../area-names.component';
import { Decisions, decisionOf } from '../../decision';
import { HeldBackComponent } from '../held-back.component';

const MOST_SENT = 1000;
const WAITING = { step: CertificateStep.BureauReviewed };

/** Puts what the bureau has reviewed into a batch: all of it, but for what is left out. */
@Component({
  selector: 'app-send-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AreaNamesComponent,
    CellDirective,
    DataListComponent,
    HeldBackComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
  ],
  templateUrl: './send-page.component.html',
  styleUrl: '../../picking.scss',
})
export class SendPageComponent {
  private readonly service = inject(CertificateService);
  private readonly batches = inject(IssuingBatchService);
  private readonly dialog = inject(ActDialog);
  private readonly decisions = inject(Decisions);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly list = viewChild<DataListComponent<CertificateListDto>>(DataListComponent);

  protected readonly columns: ListColumn<CertificateListDto>[] = [
    { key: 'personName', header: 'Certification::Certs:Name', lead: true },
    { key: 'organizationUnitId', header: 'Certification::Certs:Unit', sortable: true },
    { key: 'areas', header: 'Certification::Certs:Areas' },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'Certification::Certs:Filter' },
    { key: 'organizationUnitId', label: 'Certification::Certs:Unit', kind: 'org-unit' },
  ];
  /** Of the last try, where somebody was held back. */
  protected readonly outcome = signal<IssuingOutcomeDto | null>(null);
  private readonly query = signal<Partial<GetCertificatesInput>>({});
  private readonly total = signal(0);
  protected readonly leftOut = signal<ReadonlySet<string>>(new Set());
  protected readonly count = computed(() => Math.max(this.total() - this.leftOut().size, 0));

  protected readonly load = (query: ListQuery) => {
    const input = { ...query, ...WAITING } as unknown as GetCertificatesInput;
    const { filter, organizationUnitId } = input;
    if (JSON.stringify(this.query()) !== JSON.stringify({ filter, organizationUnitId })) {
      this.leftOut.set(new Set());
      this.query.set({ filter, organizationUnitId });
    }
    return this.service.getList(input);
  };

  protected loaded({ totalCount = 0 }: PagedResultDto<CertificateListDto>): void {
    this.total.set(totalCount);
  }

  protected toggle(id: string): void {
    const others = [...this.leftOut()].filter(other => other !== id);
    this.leftOut.set(new Set(this.leftOut().has(id) ? others : [...others, id]));
  }

  protected async send(): Promise<void> {
    const outcome = await this.dialog.open({
      title: 'Certification::Issuing:Send.Title',
      verb: 'Certification::Issuing:Send',
      what: 'Certification::Issuing:Send.What',
      whom: this.words.instant('Certification::Issuing:Send.Whom', `${this.count()}`),
      undo: 'Certification::Issuing:Send.Undo',
      fields: await this.decisions.fields({ basis: 'IssuerBasis' }),
      run: values =>
        this.chosen().pipe(
          switchMap(certificateIds => this.batches.send({ ...decisionOf(values), certificateIds })),
        ),
    });
    if (outcome) this.show(outcome);
  }

  private show(outcome: IssuingOutcomeDto): void {
    const { batch, heldBack = [] } = outcome;
    if (batch && !heldBack.length) {
      this.toaster.success('Certification::Issuing:Sent');
      void this.router.navigate(['/certification/issuing', batch.id], { replaceUrl: true });
      return;
    }
    this.outcome.set(outcome);
    this.leftOut.set(new Set(heldBack.flatMap(({ certificateId }) => certificateId ?? [])));
    this.list()?.reload();
    this.document.defaultView?.scrollTo({ top: 0 });
  }

  private chosen() {
    const all = { ...this.query(), ...WAITING, skipCount: 0, maxResultCount: MOST_SENT };
    return this.service
      .getList(all)
      .pipe(
        map(({ items = [] }) =>
          items.flatMap(({ id }) => (id && !this.leftOut().has(id) ? [id] : [])),
        ),
      );
  }
}
