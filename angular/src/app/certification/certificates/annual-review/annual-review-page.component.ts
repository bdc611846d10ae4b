import { LocalizationPipe, LocalizationService, PagedResultDto } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AnnualReviewState,
  CertificateListDto,
  CertificateService,
  GetCertificatesInput,
} from '@proxy/certification/certificates';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';

import { today } from '../../today';
import { AnnualReviewActs, Exception } from './annual-review-acts';
import { FailedReviewsComponent } from './failed-reviews.component';

/** 年度审验: all of a unit pass at one go, but for those who are named with a reason. */
@Component({
  selector: 'app-annual-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    FailedReviewsComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
  ],
  templateUrl: './annual-review-page.component.html',
  styleUrl: './annual-review-page.component.scss',
})
export class AnnualReviewPageComponent implements HasUnsavedChanges {
  private readonly service = inject(CertificateService);
  private readonly acts = inject(AnnualReviewActs);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild.required<DataListComponent<CertificateListDto>>('due');
  private readonly failed = viewChild.required(FailedReviewsComponent);

  /** From the address, as the list's filters. */
  readonly organizationUnitId = input<string>();
  readonly reviewYear = input<string>();

  private readonly thisYear = Number(today().slice(0, 4));
  protected readonly year = computed(() => Number(this.reviewYear() ?? this.thisYear));
  protected readonly columns: ListColumn<CertificateListDto>[] = [
    { key: 'personName', header: 'Certification::Certs:Name', lead: true },
    { key: 'number', header: 'Certification::Certs:Number', sortable: true, width: '180px' },
    { key: 'organizationUnitId', header: 'Certification::Certs:Unit', sortable: true },
    { key: 'validUntil', header: 'Certification::Certs:ValidUntil', width: '130px' },
  ];
  protected readonly filters: ListFilter[] = [
    { key: 'organizationUnitId', label: 'Certification::Certs:Unit', kind: 'org-unit' },
    {
      key: 'reviewYear',
      label: 'Certification::AnnualReview:Year',
      kind: 'select',
      none: `${this.thisYear}`,
      options: [{ value: `${this.thisYear - 1}`, label: `${this.thisYear - 1}` }],
    },
  ];
  protected readonly total = signal(0);
  protected readonly exceptions = signal<readonly Exception[]>([]);
  protected readonly passing = computed(() => Math.max(this.total() - this.exceptions().length, 0));

  protected readonly load = (query: ListQuery) =>
    this.service.getList({
      reviewYear: this.thisYear,
      ...query,
      review: AnnualReviewState.Open,
    } as unknown as GetCertificatesInput);

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedChanges());
    // Whoever is no longer among those reviewed is no exception among them either.
    effect(() => {
      this.organizationUnitId();
      this.reviewYear();
      untracked(() => this.exceptions.set([]));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.exceptions().length > 0;
  }

  protected loaded({ totalCount = 0 }: PagedResultDto<CertificateListDto>): void {
    this.total.set(totalCount);
  }

  protected isException(id: string): boolean {
    return this.exceptions().some(exception => exception.id === id);
  }

  protected async except({ id = '', personName = '' }: CertificateListDto): Promise<void> {
    const reason = await this.acts.except(personName);
    if (reason) this.exceptions.update(all => [...all, { id, name: personName, reason }]);
  }

  protected include(id: string): void {
    this.exceptions.update(all => all.filter(exception => exception.id !== id));
  }

  protected async pass(): Promise<void> {
    const result = await this.acts.pass(
      this.year(),
      this.organizationUnitId() ?? null,
      this.exceptions(),
      this.passing(),
    );
    if (!result) return;
    this.exceptions.set([]);
    const counts = [`${result.passed}`, `${result.failed}`];
    this.toaster.success(this.words.instant('Certification::AnnualReview:Done', ...counts));
    if (result.leftOut) {
      const own = this.words.instant('Certification::AnnualReview:LeftOut', `${result.leftOut}`);
      this.toaster.warn(own);
    }
    this.list().reload();
    this.failed().reload();
  }
}
