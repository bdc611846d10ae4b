import { LocalizationPipe, PagedResultDto, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import {
  CertificateListDto,
  CertificateService,
  CertificateState,
  GetCertificatesInput,
} from '@proxy/certification/certificates';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { AreaNamesComponent } from '../../area-names.component';
import { certificateFilters, certificateTone, standingName } from '../../certificate-words';

/** 执法证件: applications and certificates of all who may be seen. */
@Component({
  selector: 'app-certificate-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AreaNamesComponent,
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './certificate-list.component.html',
  styleUrl: '../../picking.scss',
})
export class CertificateListComponent {
  private readonly service = inject(CertificateService);
  private readonly download = inject(FileDownload);

  protected readonly filters = certificateFilters();
  protected readonly columns: ListColumn<CertificateListDto>[] = [
    { key: 'personName', header: 'Certification::Certs:Name', lead: true },
    { key: 'number', header: 'Certification::Certs:Number', sortable: true, width: '170px' },
    { key: 'organizationUnitId', header: 'Certification::Certs:Unit', sortable: true },
    { key: 'areas', header: 'Certification::Certs:Areas', wideOnly: true },
    {
      key: 'validUntil',
      header: 'Certification::Certs:ValidUntil',
      sortable: true,
      width: '130px',
    },
    { key: 'state', header: 'Certification::Certs:State', width: '140px' },
  ];

  private readonly shown = signal<readonly CertificateListDto[]>([]);
  protected readonly picked = signal<ReadonlySet<string>>(new Set());
  protected readonly onPage = computed(() =>
    this.shown().flatMap(row => (this.printable(row) && row.id) || []),
  );
  protected readonly allPicked = computed(() => this.onPage().every(id => this.picked().has(id)));
  protected readonly pickedIds = computed(() => [...this.picked()].join(','));
  /** The same filters for the register on paper. */
  protected readonly query = signal<Params>({});

  protected readonly load = (query: ListQuery) => {
    const { skipCount, maxResultCount, ...filters } = query;
    this.query.set(skipCount >= 0 && maxResultCount ? filters : {});
    return this.service.getList(query as unknown as GetCertificatesInput);
  };

  protected readonly tone = certificateTone;
  protected readonly standing = standingName;
  protected readonly printable = ({ state }: CertificateListDto) =>
    state === CertificateState.Valid || state === CertificateState.Suspended;

  protected loaded({ items }: PagedResultDto<CertificateListDto>): void {
    this.shown.set(items ?? []);
    this.picked.set(new Set());
  }

  protected pick(id: string): void {
    const others = [...this.picked()].filter(other => other !== id);
    this.picked.set(new Set(this.picked().has(id) ? others : [...others, id]));
  }

  protected pickPage(): void {
    this.picked.set(new Set(this.allPicked() ? [] : this.onPage()));
  }

  protected export(query: ListQuery): void {
    this.download
      .get('/api/app/certificate-register/export', query)
      .subscribe({ error: () => undefined });
  }
}
