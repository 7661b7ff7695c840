using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Undantagsarenden;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>Undantagsbrev (letters about a case) till den som ansökte, när nämnden ska göra något eller beslutet är registrerat.</summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="skrivare">Skriver i utkorgen (writes to the outbox).</param>
public sealed class Undantagsbrev(LeveransDbContext db, Brevskrivare skrivare)
{
    /// <summary>Brev om det senaste som hände (a letter about the latest step).</summary>
    /// <param name="undantag">Undantaget (the exception).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OmSenasteAsync(Undantag undantag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(undantag);
        var sokande = undantag.Steg[0].AvId;
        var till = await db.Users.Where(k => k.Id == sokande && !k.Avstangd).Select(k => k.Email).FirstOrDefaultAsync(cancellationToken);
        if (till is null)
            return;
        var senaste = undantag.Steg[^1];
        skrivare.Skriv(Brevnyckel.Undantag(undantag.Id, senaste.Ordning), till, $"{Rubrik(undantag)}: {undantag.Vad}", $"""
            {Rubrik(undantag)}: {undantag.Vad}
            Regeln: {undantag.Grund.Titel}
            {(senaste.Text is null ? "" : $"\n{senaste.Text}\n")}
            Läs ärendet:
            ~/undantag/{undantag.Id.Value}
            """);
    }

    private static string Rubrik(Undantag undantag) => undantag.Steg[^1].Handelse switch
    {
        Undantagshandelse.Komplettering => "Er ansökan om undantag behöver kompletteras",
        Undantagshandelse.Avslutat => $"Ert undantag upphör {undantag.Giltighet.Till:yyyy-MM-dd}",
        _ => undantag.Status == Undantagsstatus.Beviljat ? "Ert undantag är beviljat" : "Er ansökan om undantag är avslagen",
    };
}
