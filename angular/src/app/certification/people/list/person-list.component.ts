import { LocalizationPipe, LocalizationService, PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { GetPeopleInput, PersonListDto, PersonService } from '@proxy/certification/people';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { certificateStateName, certificateTone } from '../../certificate-words';
import { IdentityNumbers } from '../identity-numbers';
import {
  CERTIFICATE_STATES,
  EMPLOYMENTS,
  PERSON_STATES,
  WITHOUT_CERTIFICATE,
  employmentName,
  personStateName,
  personTone,
} from '../person-words';

const inputOf = ({ certificate, ...query }: ListQuery) =>
  certificate === WITHOUT_CERTIFICATE
    ? { ...query, withoutValidCertificate: true }
    : { ...query, certificateState: certificate };

@Component({
  selector: 'app-person-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PermissionDirective,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './person-list.component.html',
})
export class PersonListComponent {
  private readonly service = inject(PersonService);
  private readonly numbers = inject(IdentityNumbers);
  private readonly words = inject(LocalizationService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly download = inject(FileDownload);

  protected readonly stateName = personStateName;
  protected readonly stateTone = personTone;
  protected readonly certificateName = certificateStateName;
  protected readonly certificateTone = certificateTone;

  protected readonly columns: ListColumn<PersonListDto>[] = [
    { key: 'name', header: 'Certification::People:Name', sortable: true, lead: true },
    {
      key: 'maskedIdentityNumber',
      header: 'Certification::DisplayName:IdentityNumber',
      width: '190px',
    },
    {
      key: 'organizationUnitName',
      header: 'Certification::DisplayName:OrganizationUnitId',
    },
    {
      key: 'post',
      header: 'Certification::DisplayName:Post',
      value: ({ post }) => post || '—',
      wideOnly: true,
    },
    {
      key: 'employment',
      header: 'Certification::DisplayName:Employment',
      sortable: true,
      width: '110px',
      wideOnly: true,
      value: ({ employment }) => this.words.instant(employmentName(employment)),
    },
    { key: 'state', header: 'Certification::People:State', sortable: true, width: '100px' },
    { key: 'certificateState', header: 'Certification::People:Certificate', width: '110px' },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'filter', label: 'Certification::People:Name' },
    {
      key: 'organizationUnitId',
      label: 'Certification::People:UnitBelow',
      kind: 'org-unit',
    },
    {
      key: 'certificate',
      label: 'Certification::People:Certificate',
      kind: 'select',
      options: CERTIFICATE_STATES,
    },
    {
      key: 'state',
      label: 'Certification::People:State',
      kind: 'select',
      options: PERSON_STATES,
      more: true,
    },
    {
      key: 'employment',
      label: 'Certification::DisplayName:Employment',
      kind: 'select',
      options: EMPLOYMENTS,
      more: true,
    },
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(inputOf(query) as unknown as GetPeopleInput);

  protected export(query: ListQuery): void {
    this.download
      .get('/api/app/person/export', inputOf(query))
      .subscribe({ error: () => undefined });
  }

  protected async find(): Promise<void> {
    const found = await this.numbers.findByNumber();
    if (!found) return;
    const id = found.items?.[0]?.id;
    if (id) void this.router.navigate(['/certification/people', id]);
    else this.toaster.warn('Certification::People:NotFound');
  }
}
