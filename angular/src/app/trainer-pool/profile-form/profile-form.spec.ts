import { courseForm, fillProfile, profileForm, profileOf } from './profile-form';

describe('the form of a profile', () => {
  const trainer = {
    specialities: ['行政处罚', '行政许可'],
    introduction: '主讲行政处罚',
    courses: [{ title: '案卷制作', description: '常见问题', materials: [{ id: 'a' }] }],
  };

  it('gives back what it was filled with', () => {
    const form = profileForm();
    fillProfile(form, trainer);

    expect(form.dirty).toBe(false);
    expect(profileOf(form, 'stamp')).toEqual({
      specialities: trainer.specialities,
      introduction: trainer.introduction,
      courses: [{ title: '案卷制作', description: '常见问题', fileIds: ['a'] }],
      concurrencyStamp: 'stamp',
    });
  });

  it('asks for the name of a course', () => {
    const form = profileForm();
    fillProfile(form, trainer);
    form.controls.courses.push(courseForm());

    expect(form.valid).toBe(false);
  });
});
