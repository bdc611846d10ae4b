import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PublishedBodyDto, PublishedBodyService } from '@proxy/certification/bodies';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { areaWords } from '../../areas';
import { thisYear } from '../this-year';
import { bodyKindName } from '../body-words';

const YEARS_SHOWN = 3;

/** Who may enforce, as it is published: for everybody. */
@Component({
  selector: 'app-published-bodies-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellDirective, DataListComponent, LocalizationPipe],
  template: `
    <h1 class="page-title">{{ 'Certification::Bodies:PublicTitle' | abpLocalization }}</h1>
    <p class="text-muted">{{ 'Certification::Bodies:PublicPurpose' | abpLocalization }}</p>
    <app-data-list
      caption="Certification::Bodies:PublicTitle"
      emptyText="Certification::Bodies:PublicNone"
      rowKey="name"
      [columns]="columns"
      [filters]="filters"
      [pageSize]="50"
      [load]="load"
    >
      <ng-template appCell="kind" let-body>
        <div>
          {{ kindName(body.kind) | abpLocalization }}
          @if (body.entrustingBodyName) {
            <br />
            <span class="text-muted">
              {{ 'Certification::Bodies:EntrustedBy' | abpLocalization: body.entrustingBodyName }}
            </span>
          }
        </div>
      </ng-template>
      <ng-template appCell="documentNumber" let-body>
        <div>
          {{ body.documentNumber }}<br />
          <span class="text-muted">{{ body.confirmedOn }}</span>
        </div>
      </ng-template>
    </app-data-list>
  `,
})
export class PublishedBodiesPageComponent {
  private readonly service = inject(PublishedBodyService);
  private readonly words = inject(LocalizationService);

  protected readonly kindName = bodyKindName;
  protected readonly columns: ListColumn<PublishedBodyDto>[] = [
    { key: 'name', header: 'Certification::Bodies:Name', lead: true },
    { key: 'kind', header: 'Certification::DisplayName:Kind' },
    {
      key: 'areas',
      header: 'Certification::DisplayName:Areas',
      value: body => areaWords(body.areas, this.words),
    },
    { key: 'legalBasis', header: 'Certification::DisplayName:LegalBasis' },
    { key: 'documentNumber', header: 'Certification::Bodies:ConfirmedBy' },
  ];

  protected readonly filters: ListFilter[] = [
    {
      key: 'year',
      label: 'Certification::DisplayName:Year',
      kind: 'select',
      none: `${thisYear()}`,
      options: Array.from({ length: YEARS_SHOWN - 1 }, (_, i) => {
        const year = `${thisYear() - 1 - i}`;
        return { value: year, label: year };
      }),
    },
  ];

  protected readonly load = ({ year, ...query }: ListQuery) =>
    this.service.getList({ ...query, year: Number(year ?? thisYear()) } as never);
}
