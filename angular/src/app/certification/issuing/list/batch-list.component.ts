import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  CertificateRegisterService,
  IssuingBatchDto,
  IssuingBatchService,
} from '@proxy/certification/certificates';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { BatchProgressComponent } from '../batch-progress.component';

/** 制证批次: what went to the issuer, and how much of it came back. */
@Component({
  selector: 'app-batch-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BatchProgressComponent,
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
  ],
  template: `
    <app-page-header title="Certification::Menu:Issuing" purpose="Certification::Issuing:Purpose">
      <a class="btn btn-primary" routerLink="new">
        {{ 'Certification::Issuing:NewOf' | abpLocalization: '' + (waiting() ?? '…') }}
      </a>
    </app-page-header>
    <app-data-list
      caption="Certification::Menu:Issuing"
      emptyText="Certification::Issuing:None"
      emptyHint="Certification::Issuing:NoneHint"
      [columns]="columns"
      [load]="load"
    >
      <ng-template appCell="documentNumber" let-batch>
        <a [routerLink]="['/certification/issuing', batch.id]">{{ batch.documentNumber }}</a>
      </ng-template>
      <ng-template appCell="issuedCount" let-batch>
        <app-batch-progress [batch]="batch" />
      </ng-template>
    </app-data-list>
  `,
})
export class BatchListComponent {
  private readonly service = inject(IssuingBatchService);
  private readonly register = inject(CertificateRegisterService);

  private readonly toDo = rxResource({ stream: () => this.register.getToDo() });
  protected readonly waiting = computed(() =>
    this.toDo.hasValue() ? this.toDo.value().bureauReviewed : undefined,
  );
  protected readonly columns: ListColumn<IssuingBatchDto>[] = [
    { key: 'documentNumber', header: 'Certification::DisplayName:DocumentNumber', lead: true },
    { key: 'sentOn', header: 'Certification::Issuing:SentOn', width: '160px' },
    { key: 'count', header: 'Certification::Issuing:Count', align: 'end', width: '120px' },
    { key: 'issuedCount', header: 'Certification::Issuing:Progress' },
  ];

  protected readonly load = ({ skipCount, maxResultCount }: ListQuery) =>
    this.service.getList({ skipCount, maxResultCount });
}
