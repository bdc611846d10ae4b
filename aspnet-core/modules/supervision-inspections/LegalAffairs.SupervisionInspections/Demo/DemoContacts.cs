using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>People to call about a unit's service. Their numbers are of a range that is given to nobody.</summary>
internal sealed class DemoContacts(ContactPhones phones, IGuidGenerator guids) : ITransientDependency
{
    private static readonly string[] Names = ["马晓东", "谢丽", "罗志刚", "韩雪梅", "唐建平", "沈佳", "姚国庆", "潘玉", "范文斌", "石磊"];
    private static readonly string[] Positions = ["法务经理", "门店店长", "行政主管", "安全员", "个体经营者"];

    public void Fill(Submission submission, int turn)
    {
        submission.SetContacts(
            Names.Select(
                (name, i) =>
                {
                    var phone = string.Create(CultureInfo.InvariantCulture, $"1000000{turn % 10}{i:D3}");
                    var contact = new Contact(guids.Create(), submission.Id, i, name, Positions[i % Positions.Length]);
                    contact.SetPhone(phones.Protect(phone), ContactPhones.Mask(phone));
                    return contact;
                }
            )
        );
    }

    /// <summary>Everybody was called; in odd turns one could not be reached.</summary>
    public static GradingInput Call(Submission submission, int turn)
    {
        var results = new List<SurveyedContact>();
        foreach (var (contact, i) in submission.Contacts.Select((contact, i) => (contact, i)))
        {
            var isUnreachable = turn % 2 == 1 && i == submission.Contacts.Count - 1;
            var result = isUnreachable
                ? new SurveyedContact(ContactState.Unreachable)
                : new SurveyedContact(ContactState.Reached, 88 + (i + turn) % 10);
            submission.RecordContact(contact.Id, result.State, result.Score);
            results.Add(result);
        }

        return new GradingInput { Contacts = results };
    }
}
