using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Visar en tjänsteanteckning (shows a frozen answer) och om svaret hade blivit ett annat i dag.</summary>
public static class VisaTjansteanteckning
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Anteckningen (the note).</param>
    [Kraver(Behorighet.LasaTjansteanteckningar)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Svar">Svaret så som det sparades (the frozen answer).</param>
    /// <param name="Sha256">Kontrollsumman (checksum).</param>
    /// <param name="ArOrord">Om innehållet är det som sparades (intact).</param>
    /// <param name="Dnr">Organisationens eget diarienummer (its own registry number).</param>
    /// <param name="Av">Vem som sparade (who).</param>
    /// <param name="Tidpunkt">När (when).</param>
    /// <param name="IDag">Svaret i dag (today's answer).</param>
    /// <param name="Andrat">Vad som skiljer dagens svar (what differs today); tomt när svaret är detsamma.</param>
    public sealed record View(Guid Id, Frystsvar Svar, string Sha256, bool ArOrord, string? Dnr, string Av, DateTimeOffset Tidpunkt, string IDag, IReadOnlyList<string> Andrat);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var post = await db.Tjansteanteckningar.AsNoTracking().FirstOrDefaultAsync(t => t.Id == new TjansteanteckningId(request.Id), cancellationToken);
            // En annan nämnds anteckning finns inte för den som inte får se den.
            if (post is null || !(anvandare.Far(Behorighet.LasaUtkast) || anvandare.Organisationer.Contains(post.Underlag.Organisation)))
                throw new SaknasException("Det finns ingen sådan tjänsteanteckning.");
            var fryst = Regelform.Las<Frystsvar>(post.Innehall);
            var idag = klocka.IDag();
            var fraga = post.Underlag.Nu(idag);
            var nu = Frystsvar.Av(new Vagledare(await Regelunderlag.HamtaForAsync(db, fraga, idag, cancellationToken)).Svara(fraga), null);
            return new(post.Id.Value, fryst, post.Sha256, post.ArOrord, post.Dnr, post.Av, post.Tidpunkt, nu.Rubrik, Svarsjamforelse.Skillnader(fryst, nu));
        }
    }
}
