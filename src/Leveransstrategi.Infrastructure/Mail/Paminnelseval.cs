using System.Net.Mail;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Paminnelser;

namespace Leveransstrategi.Infrastructure.Mail;

/// <summary>Inställningar för påminnelser (reminder settings), avsnittet <c>Paminnelser</c>.</summary>
public sealed class Paminnelseval
{
    /// <summary>Avsnittets namn (section name).</summary>
    public const string Avsnitt = "Paminnelser";

    /// <summary>Den timme, svensk tid, då dagens brev tidigast skrivs (earliest hour of the daily digest).</summary>
    public int Klockan { get; set; } = 7;

    /// <summary>Rollernas brevlådor (mailboxes of the roles), efter rollens namn i <see cref="Paminnelseroll"/>.</summary>
    public Dictionary<string, string> Brevlador { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Brevlådorna (the mailboxes), med den som gäller för roller utan egen.</summary>
    /// <param name="annars">Brevlådan för de andra (mailbox of the others), om någon.</param>
    public Rollbrevlador Lador(string? annars) =>
        new(Brevlador.ToDictionary(par => Enum.Parse<Paminnelseroll>(par.Key, ignoreCase: true), par => par.Value), string.IsNullOrWhiteSpace(annars) ? null : annars);

    /// <summary>Kontrollerar inställningarna (validates); anropas när portalen startar.</summary>
    /// <exception cref="InvalidOperationException">Inställningarna går inte ihop.</exception>
    public void Kontrollera()
    {
        if (Klockan is < 0 or > 23)
            throw new InvalidOperationException($"{Avsnitt}:Klockan är {Klockan}. Ange en timme mellan 0 och 23.");
        foreach (var (roll, adress) in Brevlador)
        {
            if (!Enum.GetNames<Paminnelseroll>().Contains(roll, StringComparer.OrdinalIgnoreCase))
                throw new InvalidOperationException($"{Avsnitt}:Brevlador:{roll} är ingen roll. Ange någon av {string.Join(", ", Enum.GetNames<Paminnelseroll>())}.");
            if (!MailAddress.TryCreate(adress, out _))
                throw new InvalidOperationException($"{Avsnitt}:Brevlador:{roll} är ingen e-postadress.");
        }
    }
}
