import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
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
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { CertificateActs } from '../detail/certificate-acts';

/** Who failed the review of a year; what was missing can be made up for. */
@Component({
  selector: 'app-failed-reviews',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalizationPipe, RouterLink, RowActsDirective],
  template: `
    <h2>{{ 'Certification::AnnualReview:Failed' | abpLocalization: '' + year() }}</h2>
    <app-data-list
      embedded
      caption="Certification::AnnualReview:FailedCaption"
      emptyText="Certification::AnnualReview:NobodyFailed"
      [columns]="columns"
      [load]="load()"
    >
      <ng-template appCell="personName" let-row>
        <a [routerLink]="['/certification/certificates', row.id]">{{ row.personName }}</a>
      </ng-template>
      <ng-template appCell="organizationUnitId" let-row>{{ row.organizationUnitName }}</ng-template>
      <ng-template appRowActs let-row>
        <button type="button" class="btn btn-sm btn-outline-primary" (click)="pass(row)">
          {{ 'Certification::Act:PassReReview' | abpLocalization }}
        </button>
      </ng-template>
    </app-data-list>
  `,
  styles: `
    h2 {
      margin: 24px 0 8px;
      font-size: 16px;
    }
  `,
})
export class FailedReviewsComponent {
  private readonly service = inject(CertificateService);
  private readonly acts = inject(CertificateActs);
  private readonly toaster = inject(ToasterService);
  private readonly list =
    viewChild.required<DataListComponent<CertificateListDto>>(DataListComponent);

  readonly year = input.required<number>();
  readonly organizationUnitId = input<string>();

  protected readonly columns: ListColumn<CertificateListDto>[] = [
    { key: 'personName', header: 'Certification::Certs:Name', lead: true },
    { key: 'number', header: 'Certification::Certs:Number', width: '180px' },
    { key: 'organizationUnitId', header: 'Certification::Certs:Unit' },
  ];
  protected readonly load = computed(() => {
    const which = {
      review: AnnualReviewState.Failed,
      reviewYear: this.year(),
      organizationUnitId: this.organizationUnitId(),
    };
    return (query: ListQuery) =>
      this.service.getList({ ...query, ...which } as unknown as GetCertificatesInput);
  });

  reload(): void {
    this.list().reload();
  }

  protected async pass(row: CertificateListDto): Promise<void> {
    if (!(await this.acts.do('PassReReview', row))) return;
    this.toaster.success('Certification::Act:PassReReview.Done');
    this.reload();
  }
}
