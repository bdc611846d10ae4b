import { LocalizationService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { FormArray } from '@angular/forms';
import { QuestionKind } from '@proxy/training-exams/questions';
import { sectionForm } from './paper-form';
import { SectionTitles } from './section-titles';

const texts: Record<string, string> = {
  'TrainingExams::Papers:Numerals': '一,二',
  'TrainingExams::Enum:QuestionKind.1': '单选题',
  'TrainingExams::Enum:QuestionKind.3': '判断题',
};

describe('The titles of sections', () => {
  it('follow place and kind, and leave alone what somebody typed', () => {
    const instant = (key: string, ...params: string[]) => texts[key] ?? params.join('、');
    TestBed.configureTestingModule({
      providers: [{ provide: LocalizationService, useValue: { instant } }],
    });
    const sections = new FormArray([
      sectionForm({ title: '二、单选题', kind: QuestionKind.TrueFalse }),
      sectionForm({ title: '二、必答题', kind: QuestionKind.SingleChoice }),
    ]);
    TestBed.inject(SectionTitles).propose(sections);
    expect(sections.getRawValue().map(({ title }) => title)).toEqual(['一、判断题', '二、必答题']);
  });
});
