using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Paminnelser;

/// <summary>Påminnelserna ser hur stor del av taken som har gått åt, också när det är ett delområdes.</summary>
public sealed class TakforbrukningTests
{
    [Fact]
    public async Task Den_hogsta_andelen_av_avtalets_och_delomradenas_tak_raknas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.AvropbartAvtalAsync();
        Assert.Empty(await MinstAsync(databas, 1));
        // 480 000 kr är 48 procent av avtalets miljon och 80 procent av delområdets 600 000.
        await databas.AvropaAsync(Avropsprov.Formular("480 000"));

        Assert.Equal(80m, Assert.Single(await MinstAsync(databas, 75)).Procent);
        Assert.Single(await MinstAsync(databas, 80));
        Assert.Empty(await MinstAsync(databas, 80.1m));
    }

    private static Task<IReadOnlyList<Takandel>> MinstAsync(Testdatabas databas, decimal procent) =>
        databas.DbAsync(db => new Takforbrukning(db).MinstAsync(procent, CancellationToken.None));
}
