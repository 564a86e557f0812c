internal import Foundation

#if Site
    internal import Crypto
    internal import CryptoExtras
#endif

extension SealedPlan {
    /// Seals a text for each of the passphrases, in their order.
    ///
    /// The content key, every salt and every nonce come from the system's random generator, so two seals of the same text
    /// never look alike: sealed files are outside the promise that a build gives the same bytes again.
    ///
    /// - Parameters:
    ///   - text: what to seal; its length is hidden in a bucket.
    ///   - made: the day, `YYYY-MM-DD`, bound to the content.
    ///   - token: 26 letters and digits that name the file and nobody.
    /// - Throws: `SealingError.noRecipient` without a passphrase, `.unreadable` for a text over 256 MiB.
    public static func seal(
        _ text: [UInt8], for passphrases: [Passphrase], made: String, token: String, strength: SealingStrength = .standard
    ) throws(SealingError) -> SealedPlan {
        guard !passphrases.isEmpty else { throw .noRecipient }
        guard let padded = Padding.padded(text) else { throw .unreadable }
        #if Site
            var plan = SealedPlan(
                format: formatName, version: currentVersion, token: token, made: made, content: Box(nonce: Data(), data: Data()), keys: [])
            let key = SymmetricKey(size: .bits256)
            plan.content = try Cipher.seal(Data(padded), with: key, binding: Binding.content(plan))
            for passphrase in passphrases { plan.keys.append(try plan.wrap(key, for: passphrase, strength)) }
            return plan
        #else
            throw .notBuiltIn
        #endif
    }

    /// Opens the plan with any recipient's passphrase.
    ///
    /// - Throws: `SealingError.wrongPassphrase` also for a file that was changed.
    public func open(with passphrase: Passphrase) throws(SealingError) -> [UInt8] {
        #if Site
            let (key, _) = try contentKey(with: passphrase)
            let padded = try Cipher.open(content, with: key, binding: Binding.content(self))
            guard let text = Padding.stripped(Array(padded)) else { throw .unreadable }
            return text
        #else
            throw .notBuiltIn
        #endif
    }

    /// The same plan with another passphrase for one recipient. Content and the other recipients' keys stay as they are, byte
    /// by byte.
    ///
    /// - Parameters:
    ///   - known: any recipient's passphrase of today; it need not be the one that changes.
    ///   - recipient: from 1, in the order in which they were named; nil for the one whose passphrase `known` is.
    /// - Throws: `SealingError.wrongPassphrase`, or `.noSuchRecipient`.
    public func changingPassphrase(
        of recipient: Int? = nil, to new: Passphrase, knowing known: Passphrase, strength: SealingStrength = .standard
    ) throws(SealingError) -> SealedPlan {
        #if Site
            let (key, index) = try contentKey(with: known)
            let changed = recipient.map { $0 - 1 } ?? index
            guard keys.indices.contains(changed) else { throw .noSuchRecipient(changed + 1) }
            var plan = self
            plan.keys[changed] = try wrap(key, for: new, strength)
            return plan
        #else
            throw .notBuiltIn
        #endif
    }
}

#if Site
    extension SealedPlan {
        private func wrap(_ key: SymmetricKey, for passphrase: Passphrase, _ strength: SealingStrength) throws(SealingError) -> WrappedKey {
            let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
            let wrapping = try Cipher.key(from: passphrase, salt: salt, iterations: strength.iterations)
            let box = try Cipher.seal(
                key.withUnsafeBytes { Data($0) }, with: wrapping, binding: Binding.key(self, iterations: strength.iterations))
            return WrappedKey(salt: salt, iterations: strength.iterations, nonce: box.nonce, data: box.data)
        }

        /// The content key, and whose passphrase it was. All keys are tried: the file does not say whose is whose.
        private func contentKey(with passphrase: Passphrase) throws(SealingError) -> (SymmetricKey, Int) {
            for (index, wrapped) in keys.enumerated() {
                let wrapping = try Cipher.key(from: passphrase, salt: wrapped.salt, iterations: wrapped.iterations)
                let box = Box(nonce: wrapped.nonce, data: wrapped.data)
                do {
                    let key = try Cipher.open(box, with: wrapping, binding: Binding.key(self, iterations: wrapped.iterations))
                    return (SymmetricKey(data: key), index)
                } catch .wrongPassphrase { continue }
            }
            throw .wrongPassphrase
        }
    }

    /// AES-256-GCM and PBKDF2 of swift-crypto, in the form that WebCrypto writes: ciphertext, then the tag.
    private enum Cipher {
        static func key(from passphrase: Passphrase, salt: Data, iterations: Int) throws(SealingError) -> SymmetricKey {
            do {
                return try KDF.Insecure.PBKDF2.deriveKey(
                    from: Data(passphrase.normalised.utf8), salt: salt, using: .sha256, outputByteCount: 32,
                    unsafeUncheckedRounds: iterations)
            } catch { throw .unreadable }
        }

        static func seal(_ text: Data, with key: SymmetricKey, binding: Data) throws(SealingError) -> SealedPlan.Box {
            do {
                let sealed = try AES.GCM.seal(text, using: key, nonce: AES.GCM.Nonce(), authenticating: binding)
                return SealedPlan.Box(nonce: Data(sealed.nonce), data: Data(sealed.ciphertext) + sealed.tag)
            } catch { throw .unreadable }
        }

        static func open(_ box: SealedPlan.Box, with key: SymmetricKey, binding: Data) throws(SealingError) -> Data {
            guard box.data.count >= 16, let nonce = try? AES.GCM.Nonce(data: box.nonce) else { throw .unreadable }
            do {
                let sealed = try AES.GCM.SealedBox(nonce: nonce, ciphertext: box.data.dropLast(16), tag: box.data.suffix(16))
                return try AES.GCM.open(sealed, using: key, authenticating: binding)
            } catch { throw .wrongPassphrase }
        }
    }
#endif
