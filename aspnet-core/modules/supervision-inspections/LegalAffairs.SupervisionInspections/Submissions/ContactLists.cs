using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Takes over the contacts that the page sends. A stored number never leaves the server, so an empty one means "as it is".</summary>
internal sealed class ContactLists(ContactPhones phones, IGuidGenerator guids) : ITransientDependency
{
    public void Apply(Submission submission, IReadOnlyList<ContactInput> inputs) =>
        submission.SetContacts(inputs.Select((input, i) => Apply(submission, input, i + 1)).ToList());

    /// <summary>Whether the inputs are what is stored already.</summary>
    public bool AreStored(Submission submission, IReadOnlyList<ContactInput> inputs) =>
        submission.Contacts.Count == inputs.Count
        && submission.Contacts.OrderBy(c => c.Order).Zip(inputs).All(pair => IsStored(pair.First, pair.Second));

    /// <exception cref="BusinessException">One person cannot be two of the contacts.</exception>
    public void CheckAreDifferent(Submission submission)
    {
        var same = submission
            .Contacts.Where(c => c.HasPhone)
            .OrderBy(c => c.Order)
            .GroupBy(phones.Reveal)
            .FirstOrDefault(g => g.Count() > 1);
        if (same is not null)
        {
            throw new BusinessException(SupervisionInspectionsErrors.ContactPhoneTwice)
                .WithData("first", same.First().Name)
                .WithData("second", same.Last().Name);
        }
    }

    private Contact Apply(Submission submission, ContactInput input, int order)
    {
        var (name, position) = (input.Name.Trim(), (input.Position ?? string.Empty).Trim());
        var contact = input.Id is { } id ? submission.GetContact(id) : new Contact(guids.Create(), submission.Id, order, name, position);
        contact.Set(order, name, position);
        SetPhone(contact, ContactPhones.Clean(input.Phone));
        return contact;
    }

    // Encrypting gives another text each time, so an unchanged number must stay untouched: auto-saving would change the record for ever.
    private void SetPhone(Contact contact, string phone)
    {
        if (phone.Length == 0 || phones.IsOf(contact, phone))
        {
            return;
        }

        if (!ContactPhones.IsPlausible(phone))
        {
            throw new BusinessException(SupervisionInspectionsErrors.ContactPhoneInvalid).WithData("name", contact.Name);
        }

        contact.SetPhone(phones.Protect(phone), ContactPhones.Mask(phone));
    }

    private bool IsStored(Contact contact, ContactInput input)
    {
        var phone = ContactPhones.Clean(input.Phone);
        return contact.Name == input.Name.Trim()
            && contact.Position == (input.Position ?? string.Empty).Trim()
            && (phone.Length == 0 ? input.Id == contact.Id : phones.IsOf(contact, phone));
    }
}
