import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { PersonDto } from '@proxy/certification/people';
import { IdentityNumbers } from '../identity-numbers';
import { employmentName, sexName } from '../person-words';
import { PersonPhotoComponent } from './person-photo.component';

/** Who somebody is; the number stays masked until it is asked for with a reason. */
@Component({
  selector: 'app-person-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PersonPhotoComponent],
  templateUrl: './person-facts.component.html',
  styleUrl: './person-facts.component.scss',
})
export class PersonFactsComponent {
  private readonly numbers = inject(IdentityNumbers);

  readonly person = input.required<PersonDto>();
  readonly mayEdit = input.required<boolean>();
  readonly mayReveal = input.required<boolean>();
  readonly changed = output<PersonDto>();
  readonly revealed = output();

  protected readonly employmentName = employmentName;
  protected readonly sexName = sexName;
  /** What was seen of an earlier state is shown no longer. */
  protected readonly number = linkedSignal<string | undefined, string | null>({
    source: () => this.person().concurrencyStamp,
    computation: () => null,
  });

  protected async reveal(): Promise<void> {
    const number = await this.numbers.reveal(this.person());
    if (!number) return;
    this.number.set(number);
    this.revealed.emit();
  }
}
